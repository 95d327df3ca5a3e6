import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What Laurel has used so far.
 *
 * @param mostMemory resident, in MiB
 */
record Usage(Duration cpu, long writes, long mostMemory) {

    static Usage of(LaurelUnderTest laurel) throws Exception {
        var cpu = ProcessHandle.of(laurel.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
        var status = Path.of("/proc", Long.toString(laurel.pid()), "status");
        var memory = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
        return new Usage(cpu, laurel.writes(), memory);
    }
}
