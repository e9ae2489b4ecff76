package brobygger.desktop.open;

import brobygger.desktop.Following;
import brobygger.desktop.Uncached;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.backup.ChosenPlaces;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.keys.EncryptAnewView;
import brobygger.desktop.keys.ForgottenView;
import brobygger.desktop.keys.KeyParts;
import brobygger.desktop.keys.RecoveryKeyView;
import brobygger.desktop.restore.DamagedView;
import brobygger.texts.Texts;
import brobygger.usecase.people.ProfileRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first frame of the program, so it is built in code and is lean. */
public final class OpenView extends StackPane {
  private final OpenViewModel model;
  private final Texts texts;
  private final BackupPlaces places;
  private final VBox card = new VBox();
  private final Map<OpenViewModel.Message, TextInputControl> asked =
      new EnumMap<>(OpenViewModel.Message.class);

  /** Shows the model. */
  public OpenView(OpenViewModel model, Texts texts) {
    this(model, texts, new ChosenPlaces());
  }

  /**
   * The same.
   *
   * @param places asks where a backup is
   */
  public OpenView(OpenViewModel model, Texts texts, BackupPlaces places) {
    this.places = places;
    this.model = model;
    this.texts = texts;
    getStyleClass().add("open");
    card.getStyleClass().addAll("card", "open-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(card);
    middle.getStyleClass().add("open-middle");
    ScrollPane scroll = Uncached.of(new ScrollPane(middle));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().add(scroll);
    build(model.pageProperty().get());
    Following.whileInWindow(
        this, () -> model.pageProperty().subscribe((before, now) -> build(now)));
  }

  private void build(OpenViewModel.Page page) {
    card.getChildren().setAll(brand());
    asked.clear();
    switch (page) {
      case FIRST_START -> firstStart();
      case UNLOCK -> unlock();
      case RECOVERY_KEY -> card.getChildren().add(new RecoveryKeyView(model.recoveryKey(), texts));
      case FORGOTTEN ->
          card.getChildren().add(new ForgottenView(model.forgotten(), texts, model::remember));
      case ENCRYPTING ->
          card.getChildren()
              .add(new EncryptAnewView(model.encrypting(), texts, model::leaveEncrypting));
      case EARLIER_KEY -> card.getChildren().add(new EarlierKeyView(model, texts));
      case DAMAGED ->
          card.getChildren()
              .add(new DamagedView(model.damaged(), places, texts, model::leaveDamaged));
    }
  }

  private Node brand() {
    Region steps = new Region();
    steps.getStyleClass().add("brand-steps");
    Label brand = new Label(texts.of("shell.brand"), steps);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private void unlock() {
    PasswordField secret = Passing.secret();
    secret.setId("open-passphrase");
    secret.textProperty().bindBidirectional(model.passphraseProperty());
    secret.setOnAction(event -> model.go());
    card.getChildren()
        .addAll(
            title("open.unlock"),
            field("open.passphrase", secret),
            message(),
            primary("open.unlock.go", "open-go"),
            forgotten(),
            samples());
    asks(OpenViewModel.Message.MISSING, secret);
    asks(OpenViewModel.Message.WRONG, secret);
    asks(OpenViewModel.Message.WAIT, secret);
    Keyboard.bringTo(() -> secret);
  }

  private void firstStart() {
    TextField name = Passing.beforeAVault();
    name.setId("open-name");
    name.textProperty().bindBidirectional(model.first().nameProperty());
    TextField organisation = Passing.beforeAVault();
    organisation.setId("open-organisation");
    organisation.textProperty().bindBidirectional(model.first().organisationProperty());
    PasswordField secret = Passing.secret();
    secret.setId("open-passphrase");
    secret.textProperty().bindBidirectional(model.first().passphrase().passphraseProperty());
    PasswordField again = Passing.secret();
    again.setId("open-again");
    again.textProperty().bindBidirectional(model.first().passphrase().againProperty());
    List.of(name, organisation, secret, again)
        .forEach(field -> field.setOnAction(event -> model.go()));
    Label why = soft("open.first.why");
    Label secretWhy = soft("open.passphrase.why");
    secretWhy.getStyleClass().add("small");
    card.getChildren()
        .addAll(
            new VBox(2, title("open.first"), why),
            field("open.name", name),
            role(),
            field("open.organisation", organisation),
            field(
                "open.passphrase.new",
                secret,
                new KeyParts(texts).meter(model.first().passphrase()),
                secretWhy),
            field("open.passphrase.again", again),
            message(),
            primary("open.first.go", "open-go"),
            samples());
    asks(OpenViewModel.Message.NAME, name);
    asks(OpenViewModel.Message.TOO_SHORT, secret);
    asks(OpenViewModel.Message.DIFFERENT, again);
    Keyboard.bringTo(() -> name);
  }

  private Node role() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox(8);
    for (ProfileRole each : ProfileRole.values()) {
      String words =
          switch (each) {
            case CONSULTANT -> texts.of("settings.role.consultant");
            case SUPERVISOR -> texts.of("settings.role.supervisor");
          };
      ToggleButton button = new ToggleButton(words);
      button.getStyleClass().add("filter");
      button.setToggleGroup(group);
      button.setId("open-role-" + each.name());
      button.setSelected(model.first().roleProperty().get() == each);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.first().roleProperty().set(each);
          });
      row.getChildren().add(button);
    }
    Label label = new Label(texts.of("open.role"));
    label.getStyleClass().add("field-label");
    return new VBox(4, label, row);
  }

  private Node forgotten() {
    Button button = new Button(texts.of("keys.forgotten"));
    button.setId("open-forgotten");
    button.getStyleClass().add("link");
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(event -> model.forget());
    VBox box = new VBox(button);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** What is missing is said below its field, and the keyboard goes there. */
  private void asks(OpenViewModel.Message said, TextInputControl field) {
    asked.put(said, field);
  }

  private void say(OpenViewModel.Message said, Label words, VBox usual) {
    boolean something = said != OpenViewModel.Message.NONE;
    words.setText(something ? words(said) : "");
    words.setManaged(something);
    words.setVisible(something);
    asked.values().forEach(field -> field.getStyleClass().remove("wrong"));
    TextInputControl field = asked.get(said);
    VBox where = field != null && field.getParent() instanceof VBox box ? box : usual;
    if (words.getParent() instanceof VBox before) {
      before.getChildren().remove(words);
    }
    where.getChildren().add(field == null ? 0 : where.getChildren().indexOf(field) + 1, words);
    usual.setManaged(something && field == null);
    if (field != null) {
      field.getStyleClass().add("wrong");
      field.requestFocus();
      // What did not fit is typed anew, and not longer.
      field.selectAll();
    }
  }

  private String words(OpenViewModel.Message said) {
    return said == OpenViewModel.Message.WAIT
        ? texts.of("open.message.WAIT", model.waitSeconds())
        : texts.of("open.message." + said.name());
  }

  private Node message() {
    Label words = new Label();
    words.setId("open-message");
    words.getStyleClass().add("danger-text");
    Wrapping.of(words);
    words.setMinHeight(Region.USE_PREF_SIZE);
    VBox usual = new VBox(words);
    say(model.messageProperty().get(), words, usual);
    Following.whileInWindow(
        usual, () -> model.messageProperty().subscribe(said -> say(said, words, usual)));
    return usual;
  }

  private Node primary(String key, String id) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("primary");
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .textProperty()
        .bind(
            Bindings.when(model.busyProperty())
                .then(texts.of("open.busy"))
                .otherwise(texts.of(key)));
    button.setOnAction(event -> model.go());
    return button;
  }

  private Node samples() {
    Button button = new Button(texts.of("open.samples"));
    button.setId("open-samples");
    button.getStyleClass().add("link");
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(event -> model.trySamples());
    Label why = soft("open.samples.why");
    why.getStyleClass().add("small");
    VBox box = new VBox(button, why);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Label title(String key) {
    Label label = new Label(texts.of(key));
    label.getStyleClass().add("title");
    Wrapping.of(label);
    return label;
  }

  private Label soft(String key) {
    Label label = new Label(texts.of(key));
    label.getStyleClass().add("soft");
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node field(String key, TextInputControl control, Node... below) {
    Label label = new Label(texts.of(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setAccessibleText(texts.of(key));
    VBox box = new VBox(4, label, control);
    box.getChildren().addAll(below);
    return box;
  }
}
