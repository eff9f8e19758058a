import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs Neo4j in the folder given as its argument for as long as its standard input stays open. */
class Launcher {
  private static final PrintStream PARENT = System.out;
  private static final CompletableFuture<DatabaseManagementService> RUNNING = new CompletableFuture<>();
  // Once nothing refers to it, the garbage collector closes it, which would drop the lock.
  private static FileChannel held;

  public static void main(String[] arguments) throws IOException {
    // Only this class may speak on standard output; what libraries print goes to the log.
    System.setOut(System.err);
    var folder = Path.of(arguments[0]);
    // The operating system drops this lock with the process, however it ends: it cannot go stale.
    held = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (held.tryLock() == null) {
      tell("held");
      System.exit(0);
    }
    tell("locked");
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    if (password == null) System.exit(0);
    Runtime.getRuntime().addShutdownHook(new Thread(Launcher::stop));
    endWith(input);
    try {
      tell("ready " + start(folder, password));
    } catch (Throwable failure) {
      RUNNING.completeExceptionally(failure);
      failure.printStackTrace();
      tell("failed " + reason(failure));
      System.exit(1);
    }
  }

  private static int start(Path folder, String password) {
    var service = new DatabaseManagementServiceBuilder(folder)
        .loadPropertiesFromFile(folder.resolve("neo4j.conf"))
        .build();
    RUNNING.complete(service);
    service.registerDatabaseEventListener(new EndWithPanic());
    // A database that cannot be opened does not fail the build, only its first use.
    service.database("neo4j").beginTx().close();
    var system = (GraphDatabaseAPI) service.database("system");
    system.executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
        Map.of("password", password));
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }

  /** A database that could not write answers nothing more until it is opened anew. */
  private static class EndWithPanic extends DatabaseEventListenerAdapter {
    @Override
    public void databasePanic(DatabaseEventContext event) {
      Runtime.getRuntime().halt(4);
    }
  }

  /** Ends this process once its parent closes the pipe or is gone, even while Neo4j is starting. */
  private static void endWith(BufferedReader input) {
    var watch = new Thread(() -> {
      try {
        while (input.readLine() != null) {}
      } catch (IOException gone) {
        // A broken pipe means the same as its end.
      }
      System.exit(0);
    });
    watch.start();
  }

  private static void stop() {
    try {
      RUNNING.get(60, TimeUnit.SECONDS).shutdown();
    } catch (Exception neverStarted) {
      // Told to the parent already, or nobody is left to be told.
    }
  }

  private static String reason(Throwable failure) {
    var reason = new StringBuilder();
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      reason.append(cause).append("; ");
    }
    return reason.toString().replaceAll("\\s+", " ");
  }

  private static void tell(String message) {
    PARENT.println("@local-neo4j " + message);
  }
}
