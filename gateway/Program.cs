using CreditPlatform.Gateway.Audit;
using CreditPlatform.Gateway.Clients;
using CreditPlatform.Gateway.Clock;
using CreditPlatform.Gateway.Description;
using CreditPlatform.Gateway.Quotas;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.Gateway.Tokens;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventStore("gatewaydb", _ => { });
builder.AddTokenServer("gatewaydb");
builder.AddDemoClients();
builder.AddProxyTrust();
builder.AddLimits();
builder.AddForwarding();
builder.AddApiDescription();

var app = builder.Build();
app.UseForwardedHeaders();
app.UseProblems();
app.UseAddressLimits(); // before the token check: checking a secret or a signature is what a flood would abuse
app.UseAuthentication();
app.UseClientLimits();
app.UseAuthorization();
app.MapHealth();
app.MapPlatformClock();
app.MapMergedAudit();
app.MapApiDescription();
app.MapRoutes();
await app.RunAsync();
