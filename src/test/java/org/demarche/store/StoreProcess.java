package org.demarche.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Reporter;

/** Another process that works on a store, to be killed or to stand in the way. */
final class StoreProcess {
    static final int BATCH = 4;

    private StoreProcess() {}

    /** Adds batch after batch from the one given, and prints the number of each when it is done; "hold" only waits, "compact" compacts. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        if (args[1].equals("hold")) {
            try (Store store = Store.open(folder)) {
                System.out.println(store.documents().size());
                Thread.sleep(Long.MAX_VALUE);
            }
        }
        while (args[1].equals("compact")) {
            try (Store store = Store.open(folder)) {
                System.out.println(store.documents().size());
                store.compact();
            }
        }
        for (int batch = Integer.parseInt(args[1]); ; batch++) {
            try (Store store = Store.openOrNew(folder)) {
                new StoreEditor(store, Reports.settings(), Reports.demarche())
                        .add(Reports.reports(batch * BATCH, (batch + 1) * BATCH), false, Reporter.SILENT);
            }
            System.out.println(batch);
        }
    }

    static Process start(Path folder, String work) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.toString(),
                        work))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
