using System.Text;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Privacy;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

public static class IdempotencyKeys
{
    private const int MaxLength = 200;

    /// <summary>The claim this request makes, or null where it makes none. Key and body are remembered as keyed hashes only.</summary>
    public static IdempotencyClaim? Of(HttpContext http, ReadOnlySpan<byte> body, KeyRing keys)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0)
            return null;
        if (key.Length > MaxLength)
            throw new RefusedException(ErrorCodes.ParameterInvalid, "Idempotency-Key");
        var kept = Convert.ToHexStringLower(keys.Fingerprint("idempotency-key", Encoding.UTF8.GetBytes(key)));
        return new IdempotencyClaim(Caller.From(http.User).ClientId, kept, keys.Fingerprint($"{http.Request.Method} {http.Request.Path}", body));
    }
}
