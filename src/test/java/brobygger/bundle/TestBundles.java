package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentShape;
import brobygger.document.JsonDiff;
import brobygger.samples.SampleCases;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.CaseBundle.BundledCompany;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bundles whose every byte is known: fixed times and identities, one revision per document. */
final class TestBundles {
  static final UUID ID = UUID.fromString("0b7d3f4e-6c1a-4f0e-9d55-2a1f6f0c9a01");
  static final UUID DEVICE = UUID.fromString("5f2f4c0a-3d0e-4b57-8d5c-7c8c54b0f7aa");
  private static final Instant CREATED = Instant.parse("2026-11-23T08:30:00Z");
  private static final SampleCases SAMPLES = SampleCases.on(LocalDate.of(2026, 11, 23));

  private TestBundles() {}

  static BundleHeader header() {
    Profile sender = new Profile("Anna Lund", ProfileRole.CONSULTANT, "Jobcenter Østby");
    return new BundleHeader(
        ID, CREATED, new BundleHeader.Sender(sender, DEVICE), "Til gennemsyn før opfølgningen");
  }

  /** All sample cases with all sample companies. */
  static CaseBundle samples() {
    return of(SAMPLES.cases(), SAMPLES.companies());
  }

  static CaseBundle of(List<CaseFile> cases, List<Company> companies) {
    return new CaseBundle(
        header(),
        cases.stream().map(TestBundles::bundled).toList(),
        companies.stream().map(TestBundles::bundled).toList(),
        List.of());
  }

  private static BundledCase bundled(CaseFile caseFile) {
    ObjectNode document = DocumentShape.ofCase().write(caseFile);
    return new BundledCase(caseFile, history(DocumentKey.of(caseFile.id()), document));
  }

  private static BundledCompany bundled(Company company) {
    ObjectNode document = DocumentShape.ofCompany().write(company);
    return new BundledCompany(company, history(DocumentKey.of(company.id()), document));
  }

  private static DocumentHistory history(DocumentKey key, JsonNode document) {
    RevisionId id = new RevisionId(CanonicalJson.sha256(document));
    Revision revision =
        new Revision(
            id,
            List.of(),
            "Anna Lund",
            DEVICE,
            CREATED,
            RevisionKind.CREATE,
            "case.new",
            null,
            CanonicalJson.text(JsonDiff.whole(document)));
    return new DocumentHistory(key, CanonicalJson.text(document), id, List.of(revision));
  }

  /** The tree of a bundle, for tests that change it. */
  static ObjectNode tree(CaseBundle bundle) {
    return new BundleJson().write(bundle);
  }

  /** The bytes of a changed tree, with a check sum that fits. */
  static byte[] signedOff(ObjectNode tree) {
    tree.set("digest", BundleDigest.of(tree));
    return CanonicalJson.bytes(tree);
  }
}
