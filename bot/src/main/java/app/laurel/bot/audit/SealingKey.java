package app.laurel.bot.audit;

import app.laurel.bot.store.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key that seals checkpoints (Ed25519); whoever can change the store must not have it. */
public final class SealingKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SealingKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Reads the key from its file, and the public one beside it; makes both if there are none. */
    public static SealingKey in(Path file) throws IOException {
        try {
            return new SealingKey(Files.exists(file) ? read(file) : made(file));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " holds no Ed25519 key", e);
        }
    }

    /** A key for this run only. */
    public static SealingKey fresh() {
        try {
            return new SealingKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has Ed25519", e);
        }
    }

    /** Names the key; fit to be shown. */
    public String fingerprint() {
        return Hash.of(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoded(publicFile(file)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(file))));
    }

    private static KeyPair made(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                publicFile(file), encoded("PUBLIC KEY", pair.getPublic().getEncoded()));
        // Whole or not at all, though somebody may pull the plug.
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "audit", ".draft");
        Files.writeString(draft, encoded("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return pair;
    }

    /** Where the public key is that belongs to the key in a file. */
    public static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static String encoded(String label, byte[] key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(label, body);
    }

    private static byte[] decoded(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }

    public String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has Ed25519", e);
        }
    }

    public boolean hasSigned(String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(pair.getPublic());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }
}
