using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users;

/// <summary>A person's profile.</summary>
internal static class ProfileScreens
{
    /// <summary>The profile with a button for each field.</summary>
    public static Screen Profile(ProfileView profile, Ui ui) => WithButtons(profile, ui, ui["profile.title"]);

    /// <summary>After the form.</summary>
    public static Screen Saved(ProfileView profile, Ui ui) => WithButtons(profile, ui, ui["profile.saved"]);

    /// <summary>While there is none.</summary>
    public static Screen Invitation(Ui ui) => new Screen { Text = ui["profile.invitation"] }
        .Row(ui.Tap("profile.fill", default(FillProfileTap)))
        .Row(ui.Tap("profile.later", default(MenuTap)));

    private static Screen WithButtons(ProfileView profile, Ui ui, Html title)
    {
        Html[] lines =
        [
            ui["profile.name", ("value", profile.FullName)],
            ui["profile.company", ("value", (object?)profile.Company ?? ui["profile.none"])],
            ui["profile.position", ("value", (object?)profile.Position ?? ui["profile.none"])],
            ui["profile.phone", ("value", profile.Phone)],
        ];
        return new Screen { Text = Html.Join("\n\n", [title, Html.Join("\n", lines), ui["profile.change"]]) }
            .Row(Edit("profile.edit_name", ProfileField.FullName, ui), Edit("profile.edit_company", ProfileField.Company, ui))
            .Row(Edit("profile.edit_position", ProfileField.Position, ui), Edit("profile.edit_phone", ProfileField.Phone, ui))
            .Row(ui.Tap("menu.back", default(MenuTap)));
    }

    private static Button Edit(string key, ProfileField field, Ui ui) => ui.Tap(key, new EditProfileTap(field));
}
