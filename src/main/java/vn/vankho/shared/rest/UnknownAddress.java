package vn.vankho.shared.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.shared.NotFound;

/** An address of the HTTP interface that nobody serves; without this the screens would take it for one of theirs. */
@Hidden
@RestController
class UnknownAddress {
    @RequestMapping("/api/v1/**")
    void notFound() {
        throw new NotFound("problem.404");
    }
}
