package app.laurel.bot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class PaceOfClientsTests {

    private final PaceOfClients pace = new PaceOfClients(2);

    @Test
    void lets429TellWhenToComeBack() throws Exception {
        assertThat(asks("app").getStatus()).isEqualTo(200);
        assertThat(asks("app").getHeader("RateLimit-Remaining")).isEqualTo("0");
        var refused = asks("app");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 31);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString()).contains("urn:laurel:problem:too-many-requests");
    }

    @Test
    void makesNobodyWaitForAnother() throws Exception {
        for (int i = 0; i < 3; i++) {
            asks("app");
        }
        assertThat(asks("portal").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asks(String client) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/payouts/P1");
        var token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claim("azp", client)
                .build();
        request.setUserPrincipal(new JwtAuthenticationToken(token, List.of()));
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
