package brobygger.usecase.paper;

/** The road to the job as a document in easy words. */
public interface RoadDocuments {
  /** Plain text, to read aloud or to send. */
  String text(RoadToJob road);

  /** A tagged PDF (PDF/UA-1) of one page that a screen reader can read. */
  byte[] pdf(RoadToJob road);
}
