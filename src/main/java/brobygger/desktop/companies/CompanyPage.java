package brobygger.desktop.companies;

/** The pages of a company, from what it is called to what was learned there. */
enum CompanyPage {
  FACTS,
  PREPARE,
  CALL,
  NEEDS,
  HISTORY
}
