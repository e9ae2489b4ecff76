package brobygger.store.documents;

import java.util.Locale;
import java.util.Random;

/** Sentences of the words that are used about work, and how somebody mends them. */
final class SomeText {
  private static final String[] WORDS =
      """
      Ida Thomas Grethe mester kollega køkken lager bord uge dag time pause morgen opgave plan \
      aftale mål trin støtte hjælp tavle seddel telefon bus cykel kaffe varer hylde kasse planter \
      kunde kontor møde og i at det er på til en af den med for der ikke har som han kan vil de \
      fra om men hun sig var skal ved også når efter sammen uden igen mere godt selv først siden \
      derfor altid ofte lidt flere næste samme nye faste hele tirsdag torsdag fredag klokken møder \
      ringer siger spørger husker glemmer prøver lærer viser pakker vasker rydder henter afleverer \
      tæller skriver læser følger kender klarer mangler ønsker oplever fortæller mener foreslår \
      arbejdstid fremmøde skånehensyn ansvar tempo overblik ro larm lys træthed smerter glæde \
      stolthed tryghed rutine forandring samarbejde kvalitet sikkerhed hygiejne oprydning levering\
      """
          .split(" ");
  private final Random random;

  SomeText(Random random) {
    this.random = random;
  }

  /** Some sentences of words that people use at work, the usual ones more often. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < words; i++) {
      String word = WORDS[(int) (WORDS.length * random.nextDouble() * random.nextDouble())];
      text.append(begins ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0))
          .append(word, 1, word.length());
      begins = random.nextInt(11) == 0 || i == words - 1;
      text.append(begins ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** A text as somebody mends it: a sentence more, a word other, a sentence less. */
  String mended(String text) {
    int at = random.nextInt(text.length() + 1);
    int space = Math.max(0, text.lastIndexOf(' ', at));
    int end = Math.min(text.length(), space + 1 + random.nextInt(20));
    String mended =
        switch (random.nextInt(3)) {
          case 0 -> (text + " " + text(9)).strip();
          case 1 -> (text.substring(0, space) + " " + text(3) + text.substring(space)).strip();
          default -> (text.substring(0, space) + text.substring(end)).strip();
        };
    return mended.equals(text) ? mended(text) : mended;
  }
}
