using System.Security.Cryptography;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CreditPlatform.Gateway.Tokens;

/// <summary>OAuth 2 client credentials, and the discovery document by which the services find the signing key.</summary>
internal static class TokenServer
{
    public const string Endpoint = "/connect/token";

    public static void AddTokenServer(this WebApplicationBuilder builder, string connectionName)
    {
        var connection = EventStore.ConnectionString(builder.Configuration, connectionName);
        builder.Services.AddSingleton(TokenStore.Script());
        builder.Services.AddDbContextPool<TokenStore>(options => options.UseNpgsql(connection, database => database.EnableRetryOnFailure(3)).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<TokenStore>())
            .AddServer(server => Configure(server, builder));
        builder.Services.AddOptions<OpenIddictServerOptions>().Configure<KeyRing>((options, keys) =>
            options.SigningCredentials.Add(new SigningCredentials(KeyOf(keys), SecurityAlgorithms.EcdsaSha256)));
        // At their usual level both describe every single token request.
        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.AddTokenChecks();
        // The gateway checks by the key it signs with; asking itself over the network would make its first request depend on itself.
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<KeyRing>((options, keys) =>
            options.Configuration = new OpenIdConnectConfiguration { Issuer = Authentication.Issuer, SigningKeys = { KeyOf(keys) } });
    }

    private static void Configure(OpenIddictServerBuilder server, WebApplicationBuilder builder)
    {
        // The key set's address is made from the request's own, so whoever can read the discovery document can reach the keys.
        server.SetIssuer(Authentication.Issuer)
            .SetTokenEndpointUris(Endpoint)
            .SetConfigurationEndpointUris("/.well-known/openid-configuration")
            .SetJsonWebKeySetEndpointUris("/.well-known/jwks");
        server.AllowClientCredentialsFlow().SetAccessTokenLifetime(TimeSpan.FromHours(1)).RegisterScopes([.. Scopes.All]);
        // Whether a client has a scope is checked while issuing, so that the error is OAuth's invalid_scope.
        server.IgnoreScopePermissions();
        // A token is a signed statement, nothing is kept of it: issuing writes nothing, and nothing is ever encrypted by the key below.
        server.DisableTokenStorage().DisableAuthorizationStorage().DisableAccessTokenEncryption()
            .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<IssueToken>());
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.UseSingletonHandler<TokenRefusals>().SetOrder(TokenRefusals.Order));
        var host = server.UseAspNetCore();
        if (builder.Environment.IsDevelopment() || ProxyTrust.TlsEndsBefore(builder.Configuration))
            host.DisableTransportSecurityRequirement();
    }

    private static ECDsaSecurityKey KeyOf(KeyRing keys)
    {
        var key = new ECDsaSecurityKey(keys.SigningKey);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }
}
