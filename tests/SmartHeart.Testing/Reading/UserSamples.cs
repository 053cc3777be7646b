using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Reading;

internal sealed class UserSamples : ReadSamples<IUserReads>
{
    public UserSamples()
    {
        Ask((reads, keys) => reads.Menu(keys.Person.Id, default));
        Ask((reads, keys) => reads.Profile(keys.Person.Id, default));
        Ask((reads, keys) => reads.Settings(keys.Person.Id, default));
        Ask((reads, keys) => reads.CountAgreed(default));
        Ask((reads, keys) => reads.People(keys.TelegramIds, default));
    }
}

internal sealed class UserFinders : ReadSamples<IUserRepository>
{
    public UserFinders()
    {
        Ask((users, keys) => users.Find(keys.Person.Id, default));
        Ask((users, keys) => users.FindByTelegramId(keys.Person.TelegramId, default));
    }
}

internal sealed class PersonalDataSamples : ReadSamples<IPersonalDataReads>
{
    public PersonalDataSamples()
    {
        Ask((reads, keys) => reads.Of(keys.Anybody.Id, keys.Anybody.TelegramId, keys.Now, default), "of anybody");
        Ask((reads, keys) => reads.Of(keys.Bookworm.Id, keys.Bookworm.TelegramId, keys.Now, default), "of who has read half of all");
    }
}
