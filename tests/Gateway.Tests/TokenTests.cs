using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreditPlatform.GatewayTests.Support;
using CreditPlatform.ServiceDefaults.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CreditPlatform.GatewayTests;

public sealed class TokenTests(Platform platform)
{
    private readonly GatewayHost gateway = platform.Gateway;

    [Fact]
    public async Task A_token_names_client_organisation_region_person_and_scopes_and_validates_by_the_published_keys()
    {
        var token = await gateway.Token("office");
        var keysAddress = (await Discovery()).GetProperty("jwks_uri").GetString()!;
        new Uri(keysAddress).Authority.ShouldBe(gateway.Http.BaseAddress!.Authority);
        var keys = new JsonWebKeySet(await gateway.Http.GetStringAsync(new Uri(keysAddress), TestContext.Current.CancellationToken));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Authentication.Issuer, ValidateAudience = false, ValidTypes = ["at+jwt"], IssuerSigningKeys = keys.GetSigningKeys(),
        });
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        var office = gateway.DemoClient("office");
        result.Claims["client_id"].ShouldBe("office");
        result.Claims["org"].ShouldBe(office.GetProperty("org").GetString());
        result.Claims["region"].ShouldBe("990000");
        result.Claims["person"].ShouldBe("office-001");
        result.Claims["scope"].ShouldBe("office");
        (((JsonWebToken)result.SecurityToken).ValidTo - DateTime.UtcNow).TotalMinutes.ShouldBeInRange(58, 60.1);
    }

    [Fact]
    public async Task Without_a_scope_asked_all_are_given_and_with_one_only_that()
    {
        (await ScopesOf("dept-market", null)).ShouldBe(["records.submit", "records.read"], ignoreOrder: true);
        (await ScopesOf("dept-market", "records.read")).ShouldBe(["records.read"]);
    }

    private async Task<string[]> ScopesOf(string client, string? asked) =>
        new JsonWebToken(await gateway.Token(client, asked)).GetClaim("scope").Value.Split(' ');

    [Fact]
    public async Task A_client_may_prove_itself_by_http_basic()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }),
        };
        var proof = Convert.ToBase64String(Encoding.ASCII.GetBytes($"portal:{gateway.Secret("portal")}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", proof);
        using var answer = await gateway.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("office", "wrong", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("nobody", "wrong", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("dept-market", null, "office", HttpStatusCode.BadRequest, "invalid_scope")]
    [InlineData("dept-market", null, "no.such.scope", HttpStatusCode.BadRequest, "invalid_scope")]
    public async Task A_refusal_is_oauths_own_and_is_audited_without_the_secret(
        string client, string? secret, string? scope, HttpStatusCode status, string error)
    {
        var before = DateTimeOffset.UtcNow;
        using var answer = await gateway.AskToken(client, secret ?? gateway.Secret(client), scope);
        answer.StatusCode.ShouldBe(status);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        body.GetProperty("error").GetString().ShouldBe(error);
        body.GetProperty("error_description").GetString().ShouldNotBeNullOrEmpty();
        var from = Uri.EscapeDataString($"{before:O}");
        using var trail = await gateway.Send(HttpMethod.Get, $"/api/v1/audit/events?actor=public&limit=1000&from={from}", "auditor");
        var text = await trail.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("details"))
            .ShouldContain(details => details.GetProperty("code").GetString() == error && details.GetProperty("target").GetString() == client);
        text.ShouldNotContain(secret ?? gateway.Secret(client));
    }

    private async Task<JsonElement> Discovery() =>
        await gateway.Http.GetFromJsonAsync<JsonElement>("/.well-known/openid-configuration", TestContext.Current.CancellationToken);
}
