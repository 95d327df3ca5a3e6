package app.laurel.bot.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives whoever sits at the laptop a token, so that the API can be tried there; only in the demo. */
@Hidden
@RestController
@Profile("demo")
class DemoTokenController {

    private final DemoKey key;

    DemoTokenController(DemoKey key) {
        this.key = key;
    }

    @GetMapping(path = "/demo/token", produces = MediaType.TEXT_PLAIN_VALUE)
    String token(@RequestParam String scope, HttpServletRequest request) throws UnknownHostException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return key.token(scope);
    }
}
