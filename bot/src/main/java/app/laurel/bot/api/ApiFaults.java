package app.laurel.bot.api;

import app.laurel.bot.api.ApiProblem.Refusal;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where the API turns what went wrong into a problem, which never says more than its own words. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return answer(refusal.problem(), refusal.detail(), new HttpHeaders());
    }

    /** Tomcat decodes what follows the path only when it is asked for. */
    @ExceptionHandler
    ResponseEntity<Object> undecoded(InvalidParameterException malformed) {
        return answer(ApiProblem.INVALID, ApiProblem.INVALID.detail(), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException fault) {
        LOG.error("A request of the API failed", fault);
        return answer(ApiProblem.FAULT, ApiProblem.FAULT.detail(), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem =
                switch (status.value()) {
                    case 404 -> ApiProblem.NOT_FOUND;
                    case 405 -> ApiProblem.NOT_ALLOWED;
                    case 413 -> ApiProblem.TOO_LARGE;
                    default -> status.is4xxClientError() ? ApiProblem.INVALID : ApiProblem.FAULT;
                };
        if (fault instanceof MethodArgumentTypeMismatchException odd) {
            return refused(ApiProblem.INVALID_FIELD.of(odd.getName(), "can't be read"));
        }
        return answer(problem, problem.detail(), headers);
    }

    private static ResponseEntity<Object> answer(ApiProblem problem, Object body, HttpHeaders headers) {
        return ResponseEntity.status(problem.status()).headers(headers).body(body);
    }
}
