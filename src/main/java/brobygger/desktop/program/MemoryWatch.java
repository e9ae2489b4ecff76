package brobygger.desktop.program;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Notices when collecting garbage no longer frees memory: the renderer, which swallows its own
 * errors, would be the next to fail. So the cases are locked while there is still room to do it.
 */
final class MemoryWatch {
  /** Share of the heap that is in use after a full collection when it is too late to go on. */
  static final double FULL = 0.94;

  private final Runnable full;

  /**
   * @param full what to do then; on any thread
   */
  MemoryWatch(Runnable full) {
    this.full = full;
  }

  /** Listens to the collectors from now on, as long as the program runs. */
  void start() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, handback) -> {
              if (notification.getUserData() instanceof CompositeData data) {
                collected(GarbageCollectionNotificationInfo.from(data));
              }
            },
            null,
            null);
      }
    }
  }

  private void collected(GarbageCollectionNotificationInfo info) {
    if (!"end of major GC".equals(info.getGcAction())) {
      return;
    }
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = info.getGcInfo().getMemoryUsageAfterGc().get(pool.getName());
      if (pool.getType() == MemoryType.HEAP && after != null && isOld(pool) && isFull(after)) {
        full.run();
      }
    }
  }

  /** The pool in which what lives long ends: the only one that a full collection leaves full. */
  private static boolean isOld(MemoryPoolMXBean pool) {
    return pool.isCollectionUsageThresholdSupported() && pool.isUsageThresholdSupported();
  }

  /** Whether so much is in use that there is no room to go on. */
  static boolean isFull(MemoryUsage after) {
    return after.getMax() > 0 && after.getUsed() > FULL * after.getMax();
  }
}
