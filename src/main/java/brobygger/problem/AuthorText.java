package brobygger.problem;

import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.Authorship;

/** Whether it is proved who made a change, in words. */
public final class AuthorText {
  private final Texts texts;

  /** In the language of the texts. */
  public AuthorText(Texts texts) {
    this.texts = texts;
  }

  /** A word or two for a line that already says the name. */
  public String brief(Authorship authorship) {
    return switch (authorship) {
      case Authorship.Unproved none -> texts.of("history.proof.none");
      case Authorship.Own own -> texts.of("history.proof");
      case Authorship.Known(var key, String name, boolean named) ->
          named ? texts.of("history.proof") : texts.of("history.proof.by", BidiMarks.without(name));
      case Authorship.Stranger(var key) -> texts.of("history.proof.stranger");
    };
  }

  /** With the number of the key. */
  public String whole(Authorship authorship) {
    return switch (authorship) {
      case Authorship.Unproved none -> texts.of("history.proof.none");
      case Authorship.Own(var key) -> texts.of("history.proof.key.own", key.toString());
      case Authorship.Known(var key, String name, boolean named) ->
          texts.of("history.proof.key.known", key.toString(), BidiMarks.without(name));
      case Authorship.Stranger(var key) -> texts.of("history.proof.key.stranger", key.toString());
    };
  }

  /** The same, and why when it is not. */
  public String explained(Authorship authorship) {
    return authorship instanceof Authorship.Unproved
        ? texts.of("history.proof.none.more")
        : whole(authorship);
  }
}
