package brobygger.desktop.cards;

import brobygger.casefile.value.FoldedText;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.guide.CardPair;
import brobygger.guide.CardTheme;
import brobygger.guide.ContentPack;
import brobygger.guide.QuestionCard;
import brobygger.guide.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which question cards lie on the table: those of the screen, all of them, or those found. */
@Lives(Lifetime.LANGUAGE)
public final class CardsViewModel {
  private final ContentPack pack;
  private final ObjectProperty<@Nullable Screen> topic = new SimpleObjectProperty<>(null);
  private final BooleanProperty everything = new SimpleBooleanProperty(false);
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Drawer> drawers = FXCollections.observableArrayList();

  /** A drawer with the cards that are shown of it, at least one. */
  public record Drawer(CardTheme theme, List<QuestionCard> cards) {
    /** Keeps an immutable copy. */
    public Drawer {
      cards = List.copyOf(cards);
    }
  }

  /** Shows every card until a topic is set. */
  public CardsViewModel(ContentPack pack) {
    this.pack = pack;
    topic.subscribe(this::choose);
    everything.subscribe(this::choose);
    words.subscribe(this::choose);
    choose();
  }

  /** What the screen is about; null shows every card. */
  public ObjectProperty<@Nullable Screen> topicProperty() {
    return topic;
  }

  /** Whether all cards are wanted, also those for other screens. */
  public BooleanProperty everythingProperty() {
    return everything;
  }

  /** What the user searches for; a search goes through all cards. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** The drawers with something in them, in the pack's order; those of the screen come first. */
  public ObservableList<Drawer> drawers() {
    return drawers;
  }

  /** Whether something is searched for. */
  public boolean isSearching() {
    return !words.get().isBlank();
  }

  /** How many cards belong to the screen. */
  public int here() {
    Screen now = topic.get();
    return now == null ? pack.cards().size() : pack.cardsFor(now).size();
  }

  /** How many cards there are. */
  public int all() {
    return pack.cards().size();
  }

  private void choose() {
    List<QuestionCard> chosen =
        pack.cards().stream().filter(this::wanted).filter(this::found).toList();
    List<Drawer> now = new ArrayList<>();
    for (CardTheme theme : pack.themes()) {
      List<QuestionCard> cards =
          chosen.stream().filter(card -> card.theme().equals(theme.code())).toList();
      if (!cards.isEmpty()) {
        now.add(new Drawer(theme, cards));
      }
    }
    if (!drawers.equals(now)) {
      drawers.setAll(now);
    }
  }

  private boolean wanted(QuestionCard card) {
    Screen now = topic.get();
    return now == null || everything.get() || isSearching() || card.screens().contains(now);
  }

  /** Every word of the search stands somewhere on the card or on its drawer. */
  private boolean found(QuestionCard card) {
    String text = FoldedText.of(textOf(card));
    return Stream.of(FoldedText.of(words.get()).split(" ")).allMatch(text::contains);
  }

  private String textOf(QuestionCard card) {
    Stream<String> drawer =
        pack.themes().stream()
            .filter(theme -> theme.code().equals(card.theme()))
            .map(CardTheme::title);
    Stream<String> pairs = card.pairs().stream().flatMap(CardsViewModel::textsOf);
    return String.join(
        "\n",
        Stream.of(
                Stream.of(card.title(), card.whenToUse()), card.questions().stream(), pairs, drawer)
            .flatMap(part -> part)
            .toList());
  }

  private static Stream<String> textsOf(CardPair pair) {
    return Stream.of(pair.text(), pair.reply());
  }
}
