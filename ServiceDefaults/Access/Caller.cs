using System.Collections.Frozen;
using System.Security.Claims;

namespace CreditPlatform.ServiceDefaults.Access;

/// <summary>Who acts: the client, the organisation it acts for, and the person behind it where the scope needs one.</summary>
/// <param name="ClientId">OAuth client id; <c>public</c> without a token.</param>
/// <param name="Organisation">Unified social credit code of the organisation; empty without a token.</param>
/// <param name="Region">Six digits of GB/T 2260.</param>
/// <param name="Person">An operator's account name, never a citizen's name or number.</param>
/// <param name="Scopes">Granted scopes.</param>
public sealed record Caller(string ClientId, string Organisation, string? Region, string? Person, FrozenSet<string> Scopes)
{
    public static readonly Caller Public = new("public", "", null, null, FrozenSet<string>.Empty);

    /// <summary>The platform itself, for sweeps and clocks that complete by themselves.</summary>
    public static Caller Platform(string service) => new($"platform:{service}", "", null, null, FrozenSet<string>.Empty);

    public bool Has(string scope) => Scopes.Contains(scope);

    public static Caller From(ClaimsPrincipal? user)
    {
        if (user?.Identity?.IsAuthenticated != true)
            return Public;
        var scopes = user.FindAll("scope").SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new Caller(
            user.FindFirstValue("client_id") ?? user.FindFirstValue("sub") ?? "",
            user.FindFirstValue("org") ?? "",
            user.FindFirstValue("region"),
            user.FindFirstValue("person"),
            scopes.ToFrozenSet(StringComparer.Ordinal));
    }
}
