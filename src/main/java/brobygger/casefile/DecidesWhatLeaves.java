package brobygger.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that decides what somebody outside reads of a case. While two people disagree on it, the
 * most private of their values stands, and no copy leaves (decision 62).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DecidesWhatLeaves {
  /**
   * Its codes in files, the most private first; none when no value is more private than another.
   */
  String[] value() default {};
}
