package brobygger.desktop.picture;

import brobygger.file.PrivateFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes what a scene shows as PNG, without the Swing bridge. */
public final class Pictures {
  private Pictures() {}

  /**
   * Writes the scene as it looks now. On the JavaFX thread.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Scene scene, Path file) throws IOException {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    write(scene.snapshot(null), file);
  }

  /**
   * Writes the image as PNG, and makes the folders it needs.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Image image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      PrivateFiles.createFolders(folder);
    }
    ImageIO.setUseCache(false);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    if (!ImageIO.write(buffer, "png", png)) {
      throw new IOException("no PNG writer for " + file.getFileName());
    }
    PrivateFiles.write(file, png.toByteArray());
  }
}
