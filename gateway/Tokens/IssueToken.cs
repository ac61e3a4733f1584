using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CreditPlatform.Gateway.Tokens;

/// <summary>What a client that has proved its secret is given: its organisation, region and person, and the scopes it asked for and has.</summary>
internal sealed class IssueToken(IOpenIddictApplicationManager clients) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        var client = await clients.FindByClientIdAsync(context.Request.ClientId!, context.CancellationToken)
            ?? throw new InvalidOperationException("The client vanished between its check and its token.");
        var granted = ScopesOf(await clients.GetPermissionsAsync(client, context.CancellationToken));
        var asked = context.Request.GetScopes();
        if (asked.Except(granted).FirstOrDefault() is { } missing)
        {
            context.Reject(Errors.InvalidScope, $"The client does not have the scope '{missing}'.");
            return;
        }
        var identity = new ClaimsIdentity("client-credentials");
        identity.SetClaim(Claims.Subject, context.Request.ClientId);
        foreach (var (name, value) in await clients.GetPropertiesAsync(client, context.CancellationToken))
            if (ClientProperties.InToken.Contains(name) && value.ValueKind == JsonValueKind.String)
                identity.SetClaim(name, value.GetString());
        identity.SetScopes(asked.Length > 0 ? asked : granted);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        context.SignIn(new ClaimsPrincipal(identity));
    }

    private static ImmutableArray<string> ScopesOf(ImmutableArray<string> permissions) =>
    [
        .. permissions.Where(permission => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[Permissions.Prefixes.Scope.Length..]),
    ];
}
