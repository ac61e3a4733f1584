using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Time;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>An item of the catalogue in short.</summary>
public sealed record CatalogueLine(string Id, int Version, DateOnly EffectiveFrom, string Zh, string En, bool Accepting);

/// <summary>GET /catalogue/items[/{item}].</summary>
public static class CatalogueApi
{
    public static IResult List(CatalogueItems items, BusinessClock clock) => Results.Ok(items.Latest.Select(item =>
        new CatalogueLine(item.Id, item.Version, item.EffectiveFrom, item.Zh, item.En, item.EffectiveFrom <= clock.Today && item.Accepts(clock.Today))));

    public static IResult One(HttpContext http, string item, CatalogueItems items, BusinessClock clock) =>
        items.InForce(item, clock.Today) is { } found ? Results.Ok(found) : Problems.Result(http, ErrorCodes.NotFound);
}
