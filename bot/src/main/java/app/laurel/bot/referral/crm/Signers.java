package app.laurel.bot.referral.crm;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by whose secret something is signed; while a secret changes, its source has two. */
final class Signers {

    private final List<Signer> signers;

    Signers(Map<String, List<String>> secrets, InstantSource clock) {
        signers = secrets.entrySet().stream()
                .flatMap(source -> signers(source.getKey(), source.getValue(), clock))
                .toList();
        if (signers.stream().map(Signer::secret).distinct().count() < signers.size()) {
            throw new IllegalArgumentException(
                    "Two secrets of laurel.crm are the same, so nobody could tell who signs");
        }
    }

    private static Stream<Signer> signers(String source, List<String> secrets, InstantSource clock) {
        return secrets.stream().map(secret -> new Signer(source, secret, new Signatures(secret, clock)));
    }

    /** The name of the source that has signed this just now. */
    Optional<String> signer(String header, byte[] body) {
        return signers.stream()
                .filter(signer -> signer.signatures().admit(header, body))
                .map(Signer::source)
                .findFirst();
    }

    private record Signer(String source, String secret, Signatures signatures) {}
}
