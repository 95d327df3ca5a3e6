package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTests {

    private static final byte[] MESSAGE = """
            {"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/amer/",
             "channelData":{"tenant":{"id":"bank"}}}
            """.getBytes(StandardCharsets.UTF_8);

    private final TokenCheck check =
            new TokenCheck(new TeamsSettings(Optional.of("app"), Optional.of("bank"), Optional.of("secret")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer x.y",
                "Bearer x.y.z",
                "Bearer ...",
                "Basic YTpi",
                "bearer a.b.c",
                "Bearer é.é.é"
            })
    void refusesWhatIsNoToken(String header) {
        assertThat(admits(header)).isFalse();
    }

    @Test
    void refusesATokenThatNobodySigned() {
        assertThat(admits("Bearer "
                        + token(
                                "{\"alg\":\"none\"}",
                                "{\"iss\":\"https://api.botframework.com\",\"aud\":\"app\",\"exp\":4102444800}")))
                .isFalse();
    }

    @Test
    void refusesATokenThatNeverExpires() {
        assertThat(admits("Bearer "
                        + token(
                                "{\"alg\":\"RS256\",\"kid\":\"k\"}",
                                "{\"iss\":\"https://api.botframework.com\",\"aud\":\"app\"}")))
                .isFalse();
    }

    @Test
    void refusesAnActivityOfNoChannel() {
        var activity = Activities.read("{\"type\":\"message\"}".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(check.admits(activity, "Bearer a.b.c")).isFalse();
    }

    @Test
    void admitsEverythingWhereThereIsNoAppId() {
        var open = new TokenCheck(new TeamsSettings(Optional.of(""), Optional.empty(), Optional.empty()));
        assertThat(open.admits(Activities.read(MESSAGE).orElseThrow(), "")).isTrue();
    }

    private boolean admits(String header) {
        return check.admits(Activities.read(MESSAGE).orElseThrow(), header);
    }

    private static String token(String header, String claims) {
        return encoded(header) + "." + encoded(claims) + "." + encoded("signature");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
