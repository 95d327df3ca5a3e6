package app.laurel.bot.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A CRM that confirms referrals as fast as it may, and sends again whatever was not acknowledged. */
public final class CrmUnderLoad {

    private static final String SECRET = "demo-crm-secret";
    private static final int SENDERS = 4;
    private static final List<String> STEPS = List.of("registered", "verified", "opened", "qualified");
    private static final List<String> EMPLOYEES = List.of("ana", "ben", "lucy", "omar");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Function<String, URI> laurel;
    private final long seed;
    private final Duration pause;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Integer> confirmed = new CopyOnWriteArrayList<>();
    private final List<Thread> senders = new ArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /**
     * Begins with nothing.
     *
     * @param laurel where a path of it is just now
     */
    public CrmUnderLoad(Function<String, URI> laurel, long seed) {
        this(laurel, seed, Duration.ofMillis(30));
    }

    /**
     * Begins with nothing.
     *
     * @param pause of each of the four senders after a referral
     */
    public CrmUnderLoad(Function<String, URI> laurel, long seed, Duration pause) {
        this.laurel = laurel;
        this.seed = seed;
        this.pause = pause;
    }

    public void begin() {
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofVirtual()
                    .uncaughtExceptionHandler((thread, fault) -> faults.add(fault))
                    .start(this::confirmOneAfterTheOther));
        }
    }

    /** Confirms one referral of ana's beside the others, which is not counted; its product may need an approver. */
    public void confirmOne(String product) {
        STEPS.forEach(step -> sendUntilAcknowledged(event(0, step, product)));
    }

    private void confirmOneAfterTheOther() {
        while (!over) {
            confirm(next.incrementAndGet());
        }
    }

    public void awaitConfirmed(int referrals) {
        while (confirmed() < referrals) {
            throwFaults();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Ends after the referrals under way; each of them has been acknowledged with all its events. */
    public void end() throws InterruptedException {
        over = true;
        for (var sender : senders) {
            sender.join();
        }
        throwFaults();
    }

    private void throwFaults() {
        for (var fault : faults) {
            throw new AssertionError("Laurel does not take what the CRM says", fault);
        }
    }

    /** How many referrals were confirmed, each of which earns its referrer 50.00 in the currency of the country. */
    public int confirmed() {
        return confirmed.size();
    }

    private void confirm(int referral) {
        var steps = new ArrayList<>(STEPS);
        Collections.shuffle(steps, new Random(seed + referral));
        steps.forEach(step -> sendUntilAcknowledged(event(referral, step, "CHEQUING")));
        confirmed.add(referral);
        LockSupport.parkNanos(pause.toNanos());
    }

    private void sendUntilAcknowledged(String event) {
        for (var status = send(event); status != 202 && status != 200; status = send(event)) {
            if (status >= 400 && status < 500) {
                throw new AssertionError(status + " for " + event);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private int send(String event) {
        var body = event.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(laurel.apply("/api/crm/events"))
                .header("Content-Type", "application/json")
                .header("X-Laurel-Signature", signature(body))
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException killedMeanwhile) {
            return 0;
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    private static String event(int referral, String step, String product) {
        return """
            {"eventId":"e-%1$d-%2$s","type":"referral.%2$s","occurredAt":"2026-11-20T10:0%3$d:00-05:00",
             "referral":{"crmId":"CRM-%1$d","product":"%5$s","country":"CA",
              "referrer":{"kind":"EMPLOYEE","id":"%4$s","name":"Somebody","email":"%4$s@demo.bank"},
              "referee":{"id":"C-%1$d","name":"Customer %1$d","email":"customer%1$d@example.com"},
              "status":"%2$s","amount":{"value":"1500.00","currency":"CAD"}}}""".formatted(referral, step, STEPS.indexOf(step), EMPLOYEES.get(referral % EMPLOYEES.size()), product);
    }

    private static String signature(byte[] body) {
        var time = Long.toString(Instant.now().getEpochSecond());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Each Java has HmacSHA256", e);
        }
    }
}
