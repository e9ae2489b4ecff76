/** The guide tab: what to come round before, during and after, with answers that live on. */
@NullMarked
package brobygger.desktop.guide;

import org.jspecify.annotations.NullMarked;
