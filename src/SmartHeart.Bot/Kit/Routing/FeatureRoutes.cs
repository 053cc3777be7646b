namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Finds the features of this assembly: a new one needs no registration.</summary>
internal static class FeatureRoutes
{
    /// <summary>One map of all routes, checked: a prefix or command that stands twice, or a button that could grow too long, stops the start.</summary>
    public static RouteMap Map()
    {
        var map = new RouteMap();
        foreach (var feature in typeof(FeatureRoutes).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRoutes))))
            ((IRoutes)Activator.CreateInstance(feature)!).Map(map);
        return map;
    }
}
