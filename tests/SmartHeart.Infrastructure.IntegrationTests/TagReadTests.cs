using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class TagReadTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const int Many = 1200;
    private readonly CommandCount _asked = new();

    [DatabaseFact]
    public async Task A_button_finds_its_tag_however_far_it_stands_in_the_alphabet()
    {
        await Tag(Many);

        foreach (var name in (string[])[Name(0), Name(499), Name(500), Name(501), Name(999), Name(1000), Name(Many - 1)])
            (await Find(name))!.Value.ShouldBe(name);
        (await Find("нет такой")).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task Pages_show_all_tags_in_order()
    {
        await Tag(Many);
        var shown = new List<string>();
        for (var page = 0; ; page++)
        {
            var list = await App.InScope(scope => scope.GetRequiredService<ITagReads>().Tags(page, 400, default));
            shown.AddRange(list.Tags.Select(tag => tag.Tag.Value));
            if (!list.HasNext) break;
        }

        shown.ShouldBe(Enumerable.Range(0, Many).Select(Name));
    }

    [DatabaseFact]
    public async Task Those_that_most_people_have_are_found_with_one_question_also_at_the_end_of_the_alphabet()
    {
        await Tag(Many);
        var (first, second) = (await Arrive(20_001), await Arrive(20_002));
        foreach (var id in new[] { first, second }) await App.Add(new UserTag(id, Domain.Users.Tag.Parse("яблоко").Value, App.Time.GetUtcNow()));
        await App.Add(new UserTag(first, Domain.Users.Tag.Parse(Name(700)).Value, App.Time.GetUtcNow()));
        _asked.Take();

        var used = await App.InScope(scope => scope.GetRequiredService<ITagReads>().MostUsed(3, default));

        _asked.Take().ShouldBe(1);
        used.Select(tag => tag.Value).ShouldBe([Name(700), "яблоко", Name(0)]);
    }

    protected override void Configure(IServiceCollection services) =>
        services.ConfigureDbContext<SmartHeartDbContext>(builder => builder.AddInterceptors(_asked));

    private static string Name(int number) => $"тег {number:0000}";

    private Task<Tag?> Find(string name) => App.InScope(scope => scope.GetRequiredService<ITagReads>().Find(Domain.Users.Tag.Parse(name).Value.Mark, default));

    private async Task Tag(int many)
    {
        for (var person = 0; person * UserTag.MostOfPerson < many; person++)
        {
            var id = await Arrive(10_000 + person);
            await App.Add([.. Enumerable.Range(person * UserTag.MostOfPerson, UserTag.MostOfPerson)
                .Select(number => new UserTag(id, Domain.Users.Tag.Parse(Name(number)).Value, App.Time.GetUtcNow()))]);
        }
    }

    private async Task<int> Arrive(long telegramId)
    {
        var user = User.Arrive(telegramId, null, App.Time.GetUtcNow());
        await App.Add(user);
        return user.Id;
    }
}
