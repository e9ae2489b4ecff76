package brobygger.file;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rights of a file that is its owner's alone: 0700 and 0600, on Windows a list of one. */
final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  static FileAttribute<?>[] file(Path at) {
    return attributes(at, false);
  }

  static FileAttribute<?>[] folder(Path at) {
    return attributes(at, true);
  }

  private static FileAttribute<?>[] attributes(Path at, boolean folder) {
    if (knows(at, "posix")) {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(folder ? FOLDER : FILE)};
    }
    if (knows(at, "acl")) {
      return owner(at.getFileSystem())
          .map(owner -> new FileAttribute<?>[] {new AclAttribute(acl(owner, folder))})
          .orElseGet(PrivateFiles::none);
    }
    return PrivateFiles.none();
  }

  /** Gives what is there these rights. */
  static void apply(Path path, boolean folder) throws IOException {
    if (knows(path, "posix")) {
      Set<PosixFilePermission> wanted = folder ? FOLDER : FILE;
      if (!Files.getPosixFilePermissions(path).equals(wanted)) {
        Files.setPosixFilePermissions(path, wanted);
      }
      return;
    }
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    Optional<UserPrincipal> owner = owner(path.getFileSystem());
    if (view != null && owner.isPresent()) {
      view.setAcl(acl(owner.get(), folder));
    }
  }

  static boolean holds(Path path, boolean folder) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      return (folder ? FOLDER : FILE).containsAll(Files.getPosixFilePermissions(path));
    }
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    Optional<UserPrincipal> owner = owner(path.getFileSystem());
    return view == null
        || owner.isEmpty()
        || view.getAcl().stream().allMatch(each -> each.principal().equals(owner.get()));
  }

  private static boolean knows(Path at, String view) {
    return at.getFileSystem().supportedFileAttributeViews().contains(view);
  }

  /** Whoever runs the program; empty when the computer does not know the name. */
  private static Optional<UserPrincipal> owner(FileSystem system) {
    try {
      return Optional.of(
          system
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(System.getProperty("user.name", "")));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static List<AclEntry> acl(UserPrincipal owner, boolean folder) {
    AclEntry.Builder entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(owner)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (folder) {
      // What other programs put there is the owner's alone as well.
      entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
    }
    return List.of(entry.build());
  }

  private record AclAttribute(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
    @Override
    public String name() {
      return "acl:acl";
    }
  }
}
