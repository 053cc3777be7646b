using SmartHeart.Application.Common;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class ErrorWordsTests
{
    /// <summary>Never shown itself: its faults are.</summary>
    private const string Collective = "input.invalid";

    private static string[] All =>
    [
        .. new[] { typeof(Error), typeof(Actor), typeof(RouteMap) }
            .SelectMany(type => ErrorCodes.WrittenIn(type.Assembly))
            .Concat(ErrorCodes.RulesOf(typeof(Actor).Assembly))
            .Where(code => code != Collective)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_scan_finds_codes_of_every_layer_and_of_the_rules()
    {
        All.ShouldContain(UserErrors.NameEmpty.Code);
        All.ShouldContain("company.too_long");
        All.ShouldContain("consent.required");
        All.ShouldContain("access.denied");
        All.ShouldContain("phone.foreign");
        All.ShouldContain("input.enum");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_error_has_words(string language) =>
        All.Where(code => !TestSpeech.Texts.All(language).ContainsKey($"error.{code}")).ShouldBeEmpty();
}
