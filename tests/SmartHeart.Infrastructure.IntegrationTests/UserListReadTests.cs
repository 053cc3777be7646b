using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Users;
using SmartHeart.Infrastructure.Users.Admin;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class UserListReadTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task The_last_joined_come_first_and_pages_meet()
    {
        var ids = new List<int>();
        for (var i = 1; i <= 12; i++) ids.Insert(0, (await Add(i)).Id);

        var first = await Page(new UserSelection(), new PageAt());
        var second = await Page(new UserSelection(), new(PageTurn.Next, first.Items[^1].Id));
        var back = await Page(new UserSelection(), new(PageTurn.Previous, second.Items[0].Id));

        first.Items.Concat(second.Items).Select(line => line.Id).ShouldBe(ids);
        (first.HasPrevious, first.HasNext, second.HasPrevious, second.HasNext).ShouldBe((false, true, true, false));
        back.Items.ShouldBe(first.Items);
    }

    [DatabaseFact]
    public async Task Filters_let_through_whom_they_name_and_nobody_erased()
    {
        var now = App.Time.GetUtcNow();
        var agreed = await Add(1, user => user.Decide(ConsentKind.PersonalData, true, "1", now));
        var filled = await Add(2, user =>
        {
            user.Decide(ConsentKind.PersonalData, true, "1", now);
            Fill(user, "Анна Ильина", "Ромашка", "+79161234567");
        });
        var blocked = await Add(3, user => user.Note(Reachability.Blocked, now));
        var erased = await Add(4, user =>
        {
            Fill(user, "Борис Ильин", null, "+79161234568");
            user.Note(Reachability.Blocked, now);
            user.Erase(now);
        });

        (await Ids(new UserSelection())).ShouldBe([blocked.Id, filled.Id, agreed.Id]);
        (await Ids(new UserSelection(UserFilter.WithProfile))).ShouldBe([filled.Id]);
        (await Ids(new UserSelection(UserFilter.NoConsent))).ShouldBe([blocked.Id]);
        (await Ids(new UserSelection(UserFilter.Blocked))).ShouldBe([blocked.Id]);
        (await Found($"#{erased.Id}")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_line_says_who_it_is_and_where_they_stand()
    {
        var now = App.Time.GetUtcNow();
        var user = await Add(1, user =>
        {
            user.Decide(ConsentKind.PersonalData, true, "1", now);
            user.IsCalled("anna", "anna");
            Fill(user, "Анна Ильина", null, "+79161234567");
        });
        var stranger = await Add(2);

        (await Page(new UserSelection(), new PageAt())).Items.ShouldBe(
            [new UserLine(stranger.Id, null, false, false, Reachability.Reachable), new UserLine(user.Id, "Анна Ильина", true, true, Reachability.Reachable)]);
    }

    [DatabaseFact]
    public async Task Words_find_by_their_beginnings_in_any_order_whatever_the_case_and_the_letter_yo()
    {
        var anna = await Add(1, user => Fill(user, "Анна-Мария Королёва", "ООО «Ромашка и Ко»", "+79161234567"));
        var boris = await Add(2, user => Fill(user, "Борис Королёв", "Вектор", "+79037654321"));
        await Add(3, user => user.IsCalled("Вера", null));

        (await Found("королев")).ShouldBe([boris.Id, anna.Id]);
        (await Found("КОРОЛЁВ анн")).ShouldBe([anna.Id]);
        (await Found("ромаш мария")).ShouldBe([anna.Id]);
        (await Found("ооо вектор")).ShouldBe([boris.Id]);
        (await Found("нна")).ShouldBeEmpty();
        (await Found("королев вера")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Phones_are_found_however_they_are_written_and_by_their_ends()
    {
        var anna = await Add(1, user => Fill(user, "Анна Ильина", null, "+79161234567"));
        await Add(2, user => Fill(user, "Борис Ильин", null, "+79037654321"));

        foreach (var typed in (string[])["8 916 123-45-67", "+7 916 1234567", "79161234567", "9161234567", "4567", "123-45-67", "8916123", "ильина 4567"])
            (await Found(typed)).ShouldBe([anna.Id], typed);
        (await Found("1234")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Usernames_ids_and_tags_are_understood_by_their_looks()
    {
        var anna = await Add(500_123, user => user.IsCalled("Аня", "Anna_Ilina"));
        var boris = await Add(500_124, user => user.IsCalled("Боря", "boris"));
        await App.Add(new UserTag(boris.Id, Tag.Parse("VIP клиент").Value, App.Time.GetUtcNow()));

        (await Found("@anna_il")).ShouldBe([anna.Id]);
        (await Found("https://t.me/anna_ilina")).ShouldBe([anna.Id]);
        (await Found("ilina")).ShouldBe([anna.Id]);
        (await Found("500123")).ShouldBe([anna.Id]);
        (await Found($"#{boris.Id}")).ShouldBe([boris.Id]);
        (await Found($"{boris.Id}")).ShouldBe([boris.Id]);
        (await Found("#vip  клиент")).ShouldBe([boris.Id]);
        (await Ids(new UserSelection(TagMark: Tag.Parse("vip клиент").Value.Mark))).ShouldBe([boris.Id]);
        (await Found("🙂 🙂")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_person_of_several_fitting_words_comes_once_and_pages_of_a_search_meet()
    {
        var ids = new List<int>();
        for (var i = 1; i <= 20; i++) ids.Insert(0, (await Add(i, user => user.IsCalled("Анна Андреева Антонова", $"an_{user.TelegramId}"))).Id);

        var first = await Page(ScopeOf("ан"), new PageAt());
        var second = await Page(ScopeOf("ан"), new(PageTurn.Next, first.Items[^1].Id));
        var back = await Page(ScopeOf("ан"), new(PageTurn.Previous, second.Items[0].Id));

        first.Items.Concat(second.Items).Select(line => line.Id).ShouldBe(ids.Take(16));
        back.Items.ShouldBe(first.Items);
    }

    [DatabaseFact]
    public async Task A_beginning_of_more_words_than_are_read_one_by_one_finds_everybody_in_order()
    {
        var ids = new List<int>();
        for (var i = 1; i <= 90; i++) ids.Insert(0, (await Add(i, user => user.IsCalled($"Анна{(char)('а' + (i * 7 % 30))}{i} Ильина{i % 11}", null))).Id);

        foreach (var typed in (string[])["анна", "анна ильина", "ильина анна"])
        {
            var found = new List<int>();
            for (var at = new PageAt(); ; at = new(PageTurn.Next, found[^1]))
            {
                var page = await Page(ScopeOf(typed), at);
                found.AddRange(page.Items.Select(line => line.Id));
                if (!page.HasNext) break;
            }

            found.ShouldBe(ids, typed);
        }
    }

    [DatabaseFact]
    public async Task Rows_go_through_all_people_once_with_what_they_did()
    {
        var now = App.Time.GetUtcNow();
        for (var i = 1; i <= 7; i++) await Add(i, user => Fill(user, "Анна Ильина", "Ромашка", "+79161234567"));
        await App.Add(new UserTag(3, Tag.Parse("vip").Value, now), new UserTag(3, Tag.Parse("ждёт").Value, now));

        var rows = new List<UserRow>();
        for (int? before = null; ; before = rows[^1].Who.Id)
        {
            var part = await Reads(reads => reads.Rows(new UserScope(UserFilter.All, []), before, 3, default));
            rows.AddRange(part);
            if (part.Count < 3) break;
        }

        rows.Select(row => row.Who.Id).ShouldBe([7, 6, 5, 4, 3, 2, 1]);
        rows[4].Tags.ShouldBe(["vip", "ждёт"]);
        rows[0].Who.Profile.ShouldBe(new ProfileView("Анна Ильина", "Ромашка", null, "+79161234567"));
    }

    [DatabaseFact]
    public async Task People_of_before_the_index_become_findable_once()
    {
        var anna = await Add(1, user => Fill(user, "Анна Ильина", null, "+79161234567"), indexed: false);
        await Add(2, indexed: false);
        (await Found("ильина")).ShouldBeEmpty();

        var indexing = App.Services.GetRequiredService<UserIndexing>();
        (await indexing.Fill(default)).ShouldBe(1);
        (await indexing.Fill(default)).ShouldBe(0);

        (await Found("ильина")).ShouldBe([anna.Id]);
        (await App.All<UserTerm>()).Select(term => term.Term).ShouldBe(["анна", "ильина", "79161234567", "~76543216197"], ignoreOrder: true);
    }

    [DatabaseFact]
    public async Task Tags_are_counted_by_the_alphabet_and_the_most_used_suggested()
    {
        for (var i = 1; i <= 3; i++)
        {
            await Add(i);
            foreach (var tag in (string[])["ждёт", "vip", "новый"])
            {
                if (tag == "vip" || i == 1) await App.Add(new UserTag(i, Tag.Parse(tag).Value, App.Time.GetUtcNow()));
            }
        }

        var list = await App.InScope(scope => scope.GetRequiredService<ITagReads>().Tags(0, 2, default));
        list.Tags.Select(tag => (tag.Tag.Value, tag.Users)).ShouldBe([("vip", 3), ("ждёт", 1)]);
        list.HasNext.ShouldBeTrue();
        (await App.InScope(scope => scope.GetRequiredService<ITagReads>().MostUsed(1, default))).ShouldHaveSingleItem().Value.ShouldBe("vip");
        (await App.InScope(scope => scope.GetRequiredService<ITagReads>().Find(Tag.Parse("новый").Value.Mark, default)))!.Value.ShouldBe("новый");
    }

    private static void Fill(User user, string name, string? company, string phone) => user.FillProfile(
        PersonName.Parse(name).Value, company is null ? null : CompanyName.Parse(company).Value, null, PhoneNumber.Parse(phone).Value,
        new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

    private async Task<User> Add(long telegramId, Action<User>? change = null, bool indexed = true)
    {
        var user = User.Arrive(telegramId, null, App.Time.GetUtcNow());
        change?.Invoke(user);
        await App.Add(user);
        if (indexed)
        {
            await App.InScope(async scope =>
            {
                scope.GetRequiredService<IUserIndex>().Put(user);
                await scope.GetRequiredService<IUnitOfWork>().Commit(default);
            });
        }

        return user;
    }

    private static UserScope ScopeOf(string text) => new(UserFilter.All, UserClues.Of(text), Searched: text);

    private async Task<IEnumerable<int>> Found(string text) => (await Page(ScopeOf(text), new PageAt())).Items.Select(line => line.Id);

    private async Task<IEnumerable<int>> Ids(UserSelection selection) => (await Page(selection, new PageAt())).Items.Select(line => line.Id);

    private Task<Page<UserLine>> Page(UserScope scope, PageAt at) => Reads(reads => reads.Page(scope, at, 8, default));

    private async Task<Page<UserLine>> Page(UserSelection selection, PageAt at)
    {
        var tag = selection.TagMark == 0 ? null : await App.InScope(scope => scope.GetRequiredService<ITagReads>().Find(selection.TagMark, default));
        return await Page(new UserScope(selection.Filter, [], tag), at);
    }

    private Task<T> Reads<T>(Func<IUserListReads, Task<T>> read) => App.InScope(scope => read(scope.GetRequiredService<IUserListReads>()));
}
