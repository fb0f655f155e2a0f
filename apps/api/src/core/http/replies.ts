import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';

/** Names an endpoint for the typed client and describes its reply: a view, a list of views (`[View]`), or nothing. */
export const Replies = (operationId: string, view?: Type | readonly [Type]) =>
  view === undefined
    ? applyDecorators(ApiOperation({ operationId }), HttpCode(204), ApiNoContentResponse())
    : applyDecorators(
        ApiOperation({ operationId }),
        HttpCode(200),
        Array.isArray(view) ? ApiOkResponse({ type: view[0], isArray: true }) : ApiOkResponse({ type: view as Type }),
      );
