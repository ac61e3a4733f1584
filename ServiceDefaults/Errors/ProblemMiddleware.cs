using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>Turns what escaped the endpoints, and empty error answers of the framework, into problem documents.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await Problems.Write(http, ErrorCodes.ForStatus(http.Response.StatusCode));
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            await Problems.Write(http, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? ErrorCodes.BodyTooLarge : ErrorCodes.Malformed);
        }
        catch (RefusedException exception) when (!http.Response.HasStarted)
        {
            await Problems.Write(http, exception.Code, exception.Detail);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            // The message of an exception may quote input, so only its type is logged with the request (design.md §4).
            logger.LogError("{Method} {Path} failed with {Exception} at {Stack}", http.Request.Method, http.GetEndpoint()?.DisplayName, exception.GetType().Name, exception.StackTrace);
            var unavailable = PassingFault.Is(exception);
            if (unavailable)
                http.Response.Headers.RetryAfter = "1";
            await Problems.Write(http, unavailable ? ErrorCodes.Unavailable : ErrorCodes.Internal);
        }
    }
}
