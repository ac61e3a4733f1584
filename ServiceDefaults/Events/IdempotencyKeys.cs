using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Privacy;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

public static class IdempotencyKeys
{
    private const int MaxLength = 200;

    /// <summary>The claim this request makes, or null where it makes none. The body is remembered as a keyed hash only.</summary>
    public static IdempotencyClaim? Of(HttpContext http, ReadOnlySpan<byte> body, KeyRing keys)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0)
            return null;
        if (key.Length > MaxLength)
            throw new RefusedException(ErrorCodes.ParameterInvalid, "Idempotency-Key");
        return new IdempotencyClaim(Caller.From(http.User).ClientId, key, keys.Fingerprint($"{http.Request.Method} {http.Request.Path}", body));
    }
}
