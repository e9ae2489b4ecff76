package brobygger.desktop.program;

import brobygger.desktop.audit.ChosenPdf;
import brobygger.desktop.audit.SaveAs;
import brobygger.desktop.backup.BackupPlaces;
import brobygger.desktop.backup.ChosenPlaces;
import brobygger.desktop.calendar.CalendarPlace;
import brobygger.desktop.calendar.ChosenCalendar;
import brobygger.desktop.contacts.CardPlaces;
import brobygger.desktop.contacts.ChosenCards;
import brobygger.desktop.exchange.ChosenFiles;
import brobygger.desktop.exchange.ExchangeFiles;

/**
 * How the window asks for files and folders.
 *
 * @param exchange bundles to write and to read
 * @param backups backups and folders for them
 * @param access where a document about a person is to lie
 * @param calendar where a calendar file is to lie
 * @param cards contact cards to write and to read
 */
record FileQuestions(
    ExchangeFiles exchange,
    BackupPlaces backups,
    SaveAs access,
    CalendarPlace calendar,
    CardPlaces cards) {
  /** In the platform's own windows. */
  public static FileQuestions ofThePlatform() {
    return new FileQuestions(
        new ChosenFiles(),
        new ChosenPlaces(),
        new ChosenPdf(),
        new ChosenCalendar(),
        new ChosenCards());
  }

  /** The same, but with files to exchange that are named without asking the platform. */
  public FileQuestions exchanging(ExchangeFiles named) {
    return new FileQuestions(named, backups, access, calendar, cards);
  }
}
