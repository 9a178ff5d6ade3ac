package io.inkstone.web.http;

import io.inkstone.core.site.PathText;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

/** Refuses addresses with control characters in them: nothing here is named so, and the database cannot even hold a NUL. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ControlCharacterFilter {
    @RequestFilter
    void refuse(HttpRequest<?> request) {
        String path = PathText.decode(request.getUri().getRawPath());
        if (path.codePoints().anyMatch(Character::isISOControl)) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The address holds control characters.");
        }
    }
}
