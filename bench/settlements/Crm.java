import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A CRM that signs and posts confirmations over plain sockets, so that little is spent on asking. */
final class Crm {

    private final int port;
    private final BenchBank bank;
    private long[] acceptedAt = {};

    Crm(int port, BenchBank bank) {
        this.port = port;
        this.bank = bank;
    }

    /** Posts those numbers, each until it is acknowledged; at a rate it doesn't wait for the answers of others. */
    void send(int from, int to, int senders, double rate) {
        acceptedAt = Arrays.copyOf(acceptedAt, to);
        var next = new AtomicInteger(from);
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (int sender = 0; sender < senders; sender++) {
                threads.submit(() -> {
                    try (var line = new Line()) {
                        for (var number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                            if (rate > 0) {
                                LockSupport.parkNanos(start + (long) ((number - from) / rate * 1e9) - System.nanoTime());
                            }
                            line.post(number);
                            acceptedAt[number] = System.currentTimeMillis();
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        for (int number = from; number < to; number++) {
            if (acceptedAt[number] == 0) {
                throw new IllegalStateException(number + " was not acknowledged");
            }
        }
    }

    /** When it was acknowledged, in milliseconds since 1970. */
    long acceptedAt(int number) {
        return acceptedAt[number];
    }

    private byte[] event(int number) {
        return """
                {"eventId":"q","type":"referral.qualified","occurredAt":"2026-11-20T10:00:00-05:00",\
                "referral":{"crmId":"BENCH-%1$d","product":"CHEQUING","country":"CA",\
                "referrer":{"kind":"EMPLOYEE","id":"%2$s","name":"Somebody","email":"%2$s@bench.bank"},\
                "referee":{"id":"C-%1$d","name":"Customer %1$d","email":"customer%1$d@example.com"},\
                "status":"qualified","amount":{"value":"1500.00","currency":"CAD"}}}\
                """.formatted(number, bank.employee(number)).getBytes(StandardCharsets.UTF_8);
    }

    /** One connection that is kept. */
    private final class Line implements AutoCloseable {

        private final Socket socket = new Socket();
        private final BufferedInputStream answers;
        private final Mac mac;

        Line() throws IOException {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
            try {
                mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec("demo-crm-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        void post(int number) throws IOException {
            var body = event(number);
            var time = Long.toString(System.currentTimeMillis() / 1000);
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            var head = "POST /api/crm/events HTTP/1.1\r\nHost: laurel\r\nContent-Type: application/json\r\n"
                    + "X-Laurel-Signature: t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body))
                    + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            var request = Arrays.copyOf(head.getBytes(StandardCharsets.UTF_8), head.length() + body.length);
            System.arraycopy(body, 0, request, head.length(), body.length);
            socket.getOutputStream().write(request);
            var status = line();
            var length = 0;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            answers.skipNBytes(length);
            if (!status.startsWith("HTTP/1.1 202") && !status.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException(status + " for " + number);
            }
        }

        private String line() throws IOException {
            var text = new StringBuilder();
            for (int one = answers.read(); one != '\n'; one = answers.read()) {
                if (one < 0) {
                    throw new IOException("The line was cut");
                }
                if (one != '\r') {
                    text.append((char) one);
                }
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
