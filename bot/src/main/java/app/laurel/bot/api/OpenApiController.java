package app.laurel.bot.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the API is described; a test writes the page from the controllers, so nothing need be worked out here. */
@Hidden
@RestController
@ConditionalOnProperty("laurel.api.issuer")
class OpenApiController {

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource page() {
        return new ClassPathResource("api/openapi.json");
    }
}
