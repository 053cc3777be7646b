using Mapster;
using SmartHeart.Application.Content;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>How stored things become what screens show, where names alone say it. Compiled as a whole by a test.</summary>
internal static class Mappings
{
    public static TypeAdapterConfig Config { get; } = Build();

    private static TypeAdapterConfig Build()
    {
        // What a view asks for and nobody gives is a mistake, not a null.
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };
        config.NewConfig<Title, string>().MapWith(title => title.Value);
        config.NewConfig<CategoryTitle, string>().MapWith(title => title.Value);
        config.NewConfig<Emoji, string>().MapWith(emoji => emoji.Value);
        config.NewConfig<ContentItem, ManagedLine>();
        config.NewConfig<StoredFile, DocumentView>().Map(view => view.FileId, file => file.TelegramFileId);
        config.NewConfig<StoredFile, UploadedFile>().Map(view => view.FileId, file => file.TelegramFileId);
        config.NewConfig<Consent, ConsentView>();
        config.NewConfig<User, SettingsView>();
        return config;
    }
}
