using System.Text.Json;
using CreditPlatform.Gateway.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CreditPlatform.Gateway.Clients;

/// <summary>How a client stands in the store: confidential, client credentials only, scopes as permissions, the rest as properties.</summary>
internal static class Registration
{
    public static OpenIddictApplicationDescriptor Of(DemoClient client)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = client.ClientSecret,
            ClientType = ClientTypes.Confidential,
            DisplayName = client.OrgName,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
        };
        descriptor.Permissions.UnionWith(client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        Set(descriptor, ClientProperties.Organisation, client.Org);
        Set(descriptor, ClientProperties.Region, client.Region);
        Set(descriptor, ClientProperties.Person, client.Person);
        return descriptor;
    }

    private static void Set(OpenIddictApplicationDescriptor descriptor, string name, string? value)
    {
        if (value is not null)
            descriptor.Properties[name] = JsonSerializer.SerializeToElement(value);
    }
}
