using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Testing.Reading;

internal sealed class UserListSamples : ReadSamples<IUserListReads>
{
    private const int ExportSize = 200;

    public UserListSamples()
    {
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.All, default, null, null), new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.All, default, null, null), Next(keys), PageSize, default), "next page");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.All, default, null, null), Previous(keys), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.WithProfile, default, null, null), Next(keys), PageSize, default), "with a profile");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.NoConsent, default, null, null), Previous(keys), PageSize, default), "without consent");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.Blocked, default, null, null), Next(keys), PageSize, default), "blocked");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.All, default, keys.Tag, null), new PageAt(), PageSize, default), "with a tag");
        Ask((reads, keys) => reads.Page(new UserScope(UserFilter.All, default, keys.Tag, null), Next(keys), PageSize, default), "next with a tag");
        Ask((reads, keys) => reads.Page(Search(keys.Name), new PageAt(), PageSize, default), "by full name");
        Ask((reads, keys) => reads.Page(Search(keys.Name.Substring(0, 2)), new PageAt(), PageSize, default), "by two letters");
        Ask((reads, keys) => reads.Page(Search(keys.Name.Substring(0, 4)), Next(keys), PageSize, default), "next by four letters");
        Ask((reads, keys) => reads.Page(Search(Beginnings(keys.Name)), new PageAt(), PageSize, default), "by the beginnings of both names");
        Ask((reads, keys) => reads.Page(Search(keys.Phone), new PageAt(), PageSize, default), "by phone");
        Ask((reads, keys) => reads.Page(Search(keys.Phone.Substring(8)), new PageAt(), PageSize, default), "by the end of a phone");
        Ask((reads, keys) => reads.Page(Search($"{keys.Person.TelegramId}"), new PageAt(), PageSize, default), "by Telegram id");
        Ask((reads, keys) => reads.Page(Search($"#{keys.Tag.Value}"), new PageAt(), PageSize, default), "by tag");
        Ask((reads, keys) => reads.Rows(new UserScope(UserFilter.All, default, null, null), keys.Person.Id, ExportSize, default), "all");
        Ask((reads, keys) => reads.Rows(Search(keys.Name), null, ExportSize, default), "found");
    }

    private static PageAt Next(ReadKeys keys) => new(PageTurn.Next, keys.Anybody.Id);

    private static PageAt Previous(ReadKeys keys) => new(PageTurn.Previous, keys.Anybody.Id);

    private static UserScope Search(string text) => new(UserFilter.All, UserClues.Of(text), null, text);

    private static string Beginnings(string name) => string.Join(' ', name.Split(' ').Select(word => word[..Math.Min(3, word.Length)]));
}

internal sealed class UserCardSamples : ReadSamples<IUserCardReads>
{
    public UserCardSamples() => Ask((reads, keys) => reads.Card(keys.Person.Id, default));
}

internal sealed class TagSamples : ReadSamples<ITagReads>
{
    public TagSamples()
    {
        Ask((reads, keys) => reads.Tags(0, 16, default));
        Ask((reads, keys) => reads.MostUsed(8, default));
        Ask((reads, keys) => reads.Find(keys.Tag.Mark, default));
    }
}

internal sealed class TagFinders : ReadSamples<ITagRepository>
{
    public TagFinders() => Ask((tags, keys) => tags.Of(keys.Person.Id, default));
}

internal sealed class LetterFinders : ReadSamples<ILetterRepository>
{
    public LetterFinders()
    {
        Ask((letters, keys) => letters.Find(1, default));
        Ask((letters, keys) => letters.FindByKey(LabelSeed.FirstLetter, default));
    }
}

internal sealed class SearchFinders : ReadSamples<ISavedSearchRepository>
{
    public SearchFinders() => Ask((searches, keys) => searches.Find(1, default));
}
