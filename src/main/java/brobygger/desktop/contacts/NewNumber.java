package brobygger.desktop.contacts;

import brobygger.usecase.people.Contact;

/**
 * A card with another number of somebody known, which their earlier key has signed as well.
 *
 * @param contact the card, not confirmed yet
 * @param known what the person is called here
 */
record NewNumber(Contact contact, String known) {}
