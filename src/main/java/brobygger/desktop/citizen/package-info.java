/** The tab Citizen: person, resources, goals, the order from the job centre. */
@NullMarked
package brobygger.desktop.citizen;

import org.jspecify.annotations.NullMarked;
