package app.laurel.bot.store.cosmos.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves that a request comes from somebody who knows the account's key. */
record Signature(String key) {

    private static final Set<String> TYPES = Set.of("dbs", "colls", "docs", "pkranges");

    void verify(Request request) {
        var said = said(request);
        var date = request.header("x-ms-date").orElseThrow(() -> Refusal.of(400, "x-ms-date is missing"));
        // A name may be signed as it stands in the path or as it reads.
        var links = Stream.of(request.path(), Request.decoded(request.path()));
        if (links.noneMatch(link -> isRight(said, request.method(), link, date))) {
            throw Refusal.of(
                    401,
                    "The input authorization token can't serve the request: wrong key or payload for "
                            + request.method() + " " + request.path());
        }
    }

    static String said(Request request) {
        return request.header("authorization")
                .map(header -> URLDecoder.decode(header, StandardCharsets.UTF_8))
                .orElseThrow(() -> Refusal.of(401, "Required header authorization is missing"));
    }

    private boolean isRight(String said, String method, String path, String date) {
        var parts =
                Stream.of(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
        var type = parts.reversed().stream().filter(TYPES::contains).findFirst().orElse("");
        var payload = "%s\n%s\n%s\n%s\n\n"
                .formatted(method.toLowerCase(Locale.ROOT), type, link(parts, type), date.toLowerCase(Locale.ROOT));
        var expected = "type=master&ver=1.0&sig=" + hmac(payload);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    /** The resource, or the parent of a feed; a path by resource ids is named by the last id alone, in small letters. */
    private static String link(List<String> parts, String type) {
        var isFeed = !parts.isEmpty() && parts.getLast().equals(type);
        var named = isFeed ? parts.subList(0, parts.size() - 1) : parts;
        return isByResourceId(parts) ? named.getLast().toLowerCase(Locale.ROOT) : String.join("/", named);
    }

    private static boolean isByResourceId(List<String> parts) {
        return parts.size() > 1 && Rids.isDatabase(parts.get(1));
    }

    private String hmac(String payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has HmacSHA256", e);
        }
    }
}
