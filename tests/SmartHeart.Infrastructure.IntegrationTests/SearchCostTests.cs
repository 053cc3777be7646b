using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Content;
using SmartHeart.Application.Search;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>How often a search asks the index: that does not grow with its words.</summary>
public sealed class SearchCostTests() : DatabaseSuite(DatabaseProvider.Sqlite)
{
    /// <summary>Ways to match a phrase whose last word may not be finished, in <see cref="Search.MatchTier"/>.</summary>
    private const int Ways = 6;

    /// <summary>Which words are known, what resembles the others, which of these there is, and what has some of the words.</summary>
    private const int Others = 5;

    private static readonly TestActor Anna = new(Application.Common.Access.Role.User, 101, "Анна");
    private readonly CommandCount _asked = new("ContentSearch", "SearchWords");

    [Theory]
    [InlineData("абвг деёж зийк лмно прст уфхц чшщъ ыьэю")]
    [InlineData("лекцуя брунд длзайн кноиг флльм мзыка теетр гнрод рнка лсеса мрре нобе")]
    [InlineData("лекция бренд дизайн книги фильм музыка театр город река леса море небо")]
    [InlineData("лекция мамонт дизайн аааааа фильм бббббб театр вввввв река гггггг море дддддд")]
    public async Task Twelve_words_cost_no_more_than_a_few(string phrase)
    {
        await Publish("лекция", "бренд", "дизайн", "книга", "фильм", "музыка", "театр", "город", "река", "лес", "море", "небо");
        _asked.Take();

        (await App.Send(new SearchContent { Text = phrase }, Anna)).IsOk.ShouldBeTrue();

        _asked.Take().ShouldBeLessThanOrEqualTo(3 * Ways + Others);
    }

    [Fact]
    public async Task What_nothing_resembles_is_given_up_after_a_few_questions()
    {
        await Publish("лекция");
        _asked.Take();

        (await App.Send(new SearchContent { Text = "абвг деёж зийк лмно прст уфхц чшщъ ыьэю" }, Anna)).Value.Total.ShouldBe(0);

        _asked.Take().ShouldBeLessThanOrEqualTo(Ways + 3);
    }

    [Fact]
    public async Task Twelve_words_of_which_each_has_an_item_find_all_of_these()
    {
        await Publish("лекция", "бренд", "дизайн", "книга", "фильм", "музыка", "театр", "город", "река", "лес", "море", "небо");

        var found = (await App.Send(new SearchContent { Text = "лекция бренд дизайн книги фильм музыка театр город река леса море небо" }, Anna)).Value;

        (found.AllWords, found.Total).ShouldBe((false, 12));
    }

    protected override void Configure(IServiceCollection services) =>
        services.ConfigureDbContext<SmartHeartDbContext>(builder => builder.AddInterceptors(_asked));

    private async Task Publish(params string[] titles)
    {
        await App.Send(new StartBot(), Anna);
        await App.Send(new DecideConsent(ConsentKind.PersonalData, Granted: true), Anna);
        var category = (await App.Send(new AddCategory { Title = "Раздел" }, TestActor.Admin())).Value.Id;
        foreach (var title in titles)
            (await App.Send(new AddContent { CategoryId = category, Title = title, Body = "Текст", Publish = true }, TestActor.Admin())).IsOk.ShouldBeTrue();
    }
}
