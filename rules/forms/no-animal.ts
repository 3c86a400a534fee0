import { form } from '../decide/form.ts';

export default form({
  title: 'Animals',
  kind: 'none',
  evidence: [
    'pet claim|parent|owner|policy|insurance|plan|health|care|name', 'your pet', 'animal', 'veterinarian', 'veterinary', 'livestock', 'equine',
    'horse',
  ],
  marks: [
    'species', 'pet name|parent|owner|age|type|date|policy|information', 'your pet', 'vet clinic|name|practice|record|phone', 'veterinarian',
    'veterinary', 'animal', 'puppy', 'kitten', 'microchip', 'spayed', 'neutered', 'assistance|service|support animal',
    'your cat|kitten|puppy|horse|rabbit', 'your dog', 'cat name', 'dog name', 'horse', 'name of animal', 'tag number', 'rabies',
  ],
  alone: ['breed', 'number of animal', 'spayed', 'pet name', 'your dog|cat|kitten|puppy', 'cat|dog name', 'name of animal'],
  asks: [],
  examples: { yes: ['Pet insurance claim', 'Breed', 'Your pet', 'Species'], no: ['PET scan prior authorization', 'CAT scan'] },
});
