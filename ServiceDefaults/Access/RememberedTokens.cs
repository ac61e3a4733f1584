using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.ServiceDefaults.Access;

/// <summary>
/// Checks a token once a minute and not once a request: the signature check was half of what a service did for a request.
/// A token is remembered whole, so another one, however alike, is checked; what failed is never remembered.
/// </summary>
internal sealed class RememberedTokens : JsonWebTokenHandler
{
    private const int Most = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (TokenValidationResult Result, DateTime Until)> known = new(StringComparer.Ordinal);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime; // tokens stay on real time (design.md §5, /dev/clock)
        if (known.TryGetValue(token, out var earlier) && earlier.Until > now)
            return earlier.Result;
        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (!result.IsValid)
            return result;
        if (known.Count >= Most)
            known.Clear();
        var until = now + Longest;
        known[token] = (result, result.SecurityToken.ValidTo < until ? result.SecurityToken.ValidTo : until);
        return result;
    }
}
