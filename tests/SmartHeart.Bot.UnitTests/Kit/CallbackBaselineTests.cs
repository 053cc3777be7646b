using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class CallbackBaselineTests
{
    /// <summary>
    /// Buttons live for ever in chats. A line of this baseline may be added; one that changes or goes breaks buttons that people have: then give the new
    /// thing a new prefix, and never an old prefix a second meaning.
    /// </summary>
    [Fact]
    public void Buttons_that_people_have_keep_their_meaning()
    {
        var map = FeatureRoutes.Map();
        var (prefix, link, worst) = TapCodec.Describe<FlowTap>();
        var lines = map.Taps
            .Select(tap => Line(tap.Prefix, tap.Tap, tap.Worst, tap.Link, $"{tap.Place}"))
            .Append(Line(prefix, typeof(FlowTap), worst, link, "wherever a form runs"));
        Snapshot.Match(string.Join('\n', lines.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void No_feature_takes_the_prefix_of_forms() =>
        FeatureRoutes.Map().Taps.ShouldNotContain(tap => tap.Prefix == TapCodec.Describe<FlowTap>().Prefix);

    private static string Line(string prefix, Type tap, int worst, bool link, string places) =>
        $"{prefix,-4}{tap.Name}({string.Join(", ", Fields(tap))}) ≤ {worst} bytes, {places}{(link ? ", link" : "")}";

    private static IEnumerable<string> Fields(Type tap) =>
        tap.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault()?.GetParameters().Select(p => $"{Words(p.ParameterType)} {p.Name}") ?? [];

    private static string Words(Type type) => type.IsEnum
        ? $"{type.Name}[{string.Join(' ', Enum.GetValues(type).Cast<object>().Select(v => $"{Convert.ToInt64(v, null)}={v}"))}]"
        : type.Name;
}
