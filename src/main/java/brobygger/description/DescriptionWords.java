package brobygger.description;

import brobygger.guide.HealthWord;
import brobygger.guide.VagueWord;
import java.util.List;

/**
 * The words a team watches for, from the content packs; a text can be in either language.
 *
 * @param vague words that leave the reader guessing
 * @param health words an employer need not know
 */
public record DescriptionWords(List<VagueWord> vague, List<HealthWord> health) {
  /** Keeps its own copies. */
  public DescriptionWords {
    vague = List.copyOf(vague);
    health = List.copyOf(health);
  }
}
