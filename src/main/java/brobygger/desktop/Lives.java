package brobygger.desktop;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long the objects of a class are held. What has no such mark is a part that comes and goes: a
 * sheet, a card, a row.
 *
 * <p>Whatever follows something that lives longer than itself has to stop, or it is held for as
 * long as that: a test reads every class for it (decision 0046).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Lives {
  /** Until when. */
  Lifetime value();
}
